curl https://api.quo.com/v1/users/USk4Lz91Fd \
  --fail-with-body \
  --header "Authorization: $QUO_API_KEY"
