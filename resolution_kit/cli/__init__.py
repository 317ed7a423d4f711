"""The commands of `reskit`, one module for each group."""
