curl https://api.quo.com/webhooks/4821/events/msg_3BqT9xQm2ZrVnH5yL8wKcD \
  --fail-with-body \
  --header "Authorization: $QUO_API_KEY" \
  --header 'Quo-Api-Version: 2026-03-30'
