"""Where code in prose begins and ends, to the character: the language modules propose, a learned scorer chooses.

``places`` proposes other edges near by, ``evidence`` tells what speaks for each, ``scorer`` weighs that and moves the
edges. Nothing here finds code; see the language modules for that.
"""
