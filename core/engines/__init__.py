"""Steps for engines that work through corpora on many machines; each module needs the engine that it is named after."""
