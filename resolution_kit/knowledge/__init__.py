"""What reskit knows of the world and of form: bodies, States, openers, the clause library, house styles."""
