"""Whether a draft may be handed in: what the house style requires, who stands behind it, which committee it is for."""
