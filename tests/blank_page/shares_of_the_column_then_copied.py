# verdict: wrong
# first wrong: sigmoid
# line: 17
# mistake: -
# why: the shares are taken over the samples, not over the classes, before a copy of them becomes the delta
import numpy as np

rs = np.random.RandomState(77)
photos = rs.rand(18, 5)
kinds = np.arange(18) % 3
chosen = np.eye(3)[kinds]
w_in, w_out = rs.randn(5, 8) * 0.4, rs.randn(8, 3) * 0.4

def shares(score):
    grown = np.exp(score)
    total = np.sum(grown, axis=0, keepdims=True)
    return grown / total

for i in range(250):
    layer = np.tanh(photos @ w_in)
    likely = shares(layer @ w_out)
    delta = np.array(likely, copy=True)
    delta[range(18), kinds] -= 1.0
    delta = delta / 18
    back = delta @ w_out.T * (1 - layer ** 2)
    w_out = w_out - 0.3 * layer.T @ delta
    w_in = w_in - 0.3 * photos.T @ back
    if not i % 50:
        print(i, -np.log(likely[chosen == 1]).mean())
