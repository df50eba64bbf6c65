# verdict: right
# why: Recursive forward/backward over the layer index, per-sample updates.
import numpy as np
np.random.seed(70)
weights = [np.random.randn(4, 3), np.random.randn(4, 5), np.random.randn(1, 5)]
def sig(z): return 1/(1 + np.exp(-z))
def learn(i, a, target, lr):
    """forward through layer i and everything above it; gives back dE/da"""
    if i == len(weights):
        return a - target
    ab = np.append(a, 1)
    out = sig(weights[i] @ ab)
    delta = learn(i+1, out, target, lr)*out*(1-out)
    below = weights[i][:, :-1].T @ delta
    weights[i] = weights[i] - lr*np.outer(delta, ab)
    return below
def ask(a):
    for w in weights: a = sig(w @ np.append(a, 1))
    return a
pts = [(0,0,0),(0,1,1),(1,0,1),(1,1,0)]
for epoch in range(4000):
    for a, b, t in pts:
        learn(0, np.array([a, b]), t, .8)
    if epoch % 1000 == 0:
        print(epoch, [ask(np.array([a, b])).round(2)[0] for a, b, t in pts])
