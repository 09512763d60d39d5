curl https://api.quo.com/v1/call-voicemails/AC90fe12cdCa \
  --fail-with-body \
  --header "Authorization: $QUO_API_KEY"
