curl https://api.quo.com/v1/contact-custom-fields \
  --fail-with-body \
  --header "Authorization: $QUO_API_KEY"
