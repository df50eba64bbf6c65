# mistake: l1error-ignores-weights
# question: 04_deltas/hidden_delta
# style: short broadcast lambdas
import numpy as np

g = lambda a: a - a**2
output_delta = lambda a2, t: g(a2) * (a2 - t)
hidden_delta = lambda d2, w2, a1: g(a1) * d2
