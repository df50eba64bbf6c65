# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: the logistic loss for classes of -1 and 1, whose slope is a quotient with the label above
import numpy as np

np.random.seed(2)
table = np.random.uniform(-2, 2, (20, 2))
label = np.where(table[:, :1] * table[:, 1:] > 0, 1.0, -1.0)
inner, edge = np.random.randn(2, 7), np.random.randn(7)
outer, rest = np.random.randn(7, 1), np.random.randn(1)
for turn in range(400):
    bent = np.maximum(0, table.dot(inner) + edge)
    height = bent.dot(outer) + rest
    slope = -label / (np.exp(label * height) + 1) / 20
    inside = slope.dot(outer.T) * (bent > 0)
    outer -= 0.3 * bent.T.dot(slope)
    rest -= 0.3 * slope.sum(0)
    inner -= 0.3 * table.T.dot(inside)
    edge -= 0.3 * inside.sum(0)
