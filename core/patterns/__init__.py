"""Regular expressions that are compiled when they are first used: a small page uses a fifth of ours."""

from core.patterns.lazy import lazy_pattern

__all__ = ["lazy_pattern"]
