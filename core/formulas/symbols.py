"""The signs of formulas, and what TeX calls them."""

from __future__ import annotations

import unicodedata

_GREEK = (
    "alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ "
    "mu μ nu ν xi ξ pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω "
    "Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω"
)
_SIGNS = (
    "pm ± mp ∓ times × div ÷ cdot ⋅ ast ∗ star ⋆ circ ∘ bullet ∙ oplus ⊕ ominus ⊖ otimes ⊗ oslash ⊘ odot ⊙ dagger † "
    "ddagger ‡ cap ∩ cup ∪ setminus ∖ wedge ∧ vee ∨ neg ¬ leq ≤ geq ≥ neq ≠ equiv ≡ approx ≈ cong ≅ sim ∼ simeq ≃ "
    "propto ∝ ll ≪ gg ≫ prec ≺ succ ≻ subset ⊂ supset ⊃ subseteq ⊆ supseteq ⊇ in ∈ ni ∋ notin ∉ perp ⟂ parallel ∥ "
    "mid ∣ vdash ⊢ dashv ⊣ models ⊨ top ⊤ bot ⊥ forall ∀ exists ∃ nexists ∄ emptyset ∅ infty ∞ partial ∂ nabla ∇ "
    "angle ∠ triangle △ hbar ℏ ell ℓ Re ℜ Im ℑ wp ℘ aleph ℵ prime ′ ldots … cdots ⋯ vdots ⋮ ddots ⋱ to → leftarrow ← "
    "leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ implies ⟹ iff ⟺ mapsto ↦ uparrow ↑ downarrow ↓ "
    "longrightarrow ⟶ longleftarrow ⟵ hookrightarrow ↪ rightharpoonup ⇀ rightleftharpoons ⇌ sum ∑ prod ∏ coprod ∐ "
    "int ∫ iint ∬ iiint ∭ oint ∮ bigcap ⋂ bigcup ⋃ bigwedge ⋀ bigvee ⋁ bigoplus ⨁ bigotimes ⨂ langle ⟨ rangle ⟩ "
    "lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ Vert ‖ therefore ∴ because ∵ square □ lesssim ≲ gtrsim ≳ ltimes ⋉ rtimes ⋊"
)
_PLAIN = {
    "−": "-", "∗": "*", "{": r"\{", "}": r"\}", "#": r"\#", "$": r"\$", "%": r"\%", "&": r"\&", "_": r"\_",
    "\\": r"\backslash", "~": r"\sim", "^": r"\hat{}", "\u00a0": r"\ ", "·": r"\cdot", "µ": r"\mu", "⟂": r"\perp",
    "‐": "-", "‑": "-", "〈": r"\langle", "〉": r"\rangle", "′": r"\prime", "\u2009": r"\,", "\u2003": r"\quad",
}  # fmt: skip
INVISIBLE = frozenset("\u2061\u2062\u2063\u2064\u200b\u200c\u200d\ufeff")
"""Signs that say how a formula is meant and show nothing."""
FUNCTIONS = frozenset(
    "arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim liminf limsup ln log max "
    "min Pr sec sin sinh sup tan tanh".split()
)
ACCENTS = {
    "¯": "bar", "ˉ": "bar", "‾": "bar", "̄": "bar", "^": "hat", "ˆ": "hat", "̂": "hat", "~": "tilde", "˜": "tilde",
    "̃": "tilde", "→": "vec", "⃗": "vec", "˙": "dot", ".": "dot", "̇": "dot", "¨": "ddot", "̈": "ddot", "ˇ": "check",
    "˘": "breve", "´": "acute", "`": "grave", "⏞": "overbrace", "︷": "overbrace",
}  # fmt: skip
"""What stands over a letter, and the command for it."""
OVER_MANY = {"bar": "overline", "hat": "widehat", "tilde": "widetilde", "vec": "overrightarrow"}
"""The commands for the same over more than one letter."""
UNDER = {"_": "underline", "¯": "underline", "‾": "underline", "̲": "underline", "⏟": "underbrace", "︸": "underbrace"}
RELATIONS = frozenset("=≠<>≤≥≈≡∼≃≅∝→⇒⇔⟹⟺←↦∈∉⊂⊆⊃⊇≪≫:")
_LETTERS = {
    "BOLD": "mathbf", "DOUBLE-STRUCK": "mathbb", "SCRIPT": "mathcal", "BOLD SCRIPT": "mathcal", "FRAKTUR": "mathfrak",
    "BOLD FRAKTUR": "mathfrak", "SANS-SERIF": "mathsf", "MONOSPACE": "mathtt", "BOLD ITALIC": "boldsymbol",
    "SANS-SERIF BOLD": "mathsf",
}  # fmt: skip
VARIANTS = {
    "normal": "mathrm", "bold": "mathbf", "double-struck": "mathbb", "script": "mathcal", "fraktur": "mathfrak",
    "sans-serif": "mathsf", "monospace": "mathtt", "bold-italic": "boldsymbol", "bold-script": "mathcal",
    "bold-fraktur": "mathfrak", "-tex-caligraphic": "mathcal", "-tex-calligraphic": "mathcal", "-tex-mathit": "mathit",
}  # fmt: skip
"""The values of ``mathvariant``, and the command for each."""


def _pairs(words: str) -> dict[str, str]:
    listed = words.split()
    return {sign: "\\" + name for name, sign in zip(listed[::2], listed[1::2], strict=True)}


_COMMANDS = _pairs(_GREEK) | _pairs(_SIGNS) | _PLAIN


def command(sign: str) -> str:
    """Give a character of a formula as TeX writes it; one that TeX has no command for stands for itself."""
    if sign in _COMMANDS:
        return _COMMANDS[sign]
    if sign in INVISIBLE:
        return ""
    if "\U0001d400" <= sign <= "\U0001d7ff" or "\u2100" <= sign <= "\u214f":
        return _letter(sign)
    return sign


def _letter(sign: str) -> str:
    """Give a letter of an alphabet of mathematics: the plain letter, in that alphabet."""
    plain = unicodedata.normalize("NFKC", sign)
    words = unicodedata.name(sign, "").removeprefix("MATHEMATICAL ")
    if len(plain) != 1 or plain == sign:
        return sign
    inside = _COMMANDS.get(plain, plain)
    for alphabet in sorted(_LETTERS, key=len, reverse=True):
        if words.startswith((f"{alphabet} ", "BLACK-LETTER " if alphabet == "FRAKTUR" else f"{alphabet} ")):
            return f"\\{_LETTERS[alphabet]}{{{inside}}}"
    return inside
