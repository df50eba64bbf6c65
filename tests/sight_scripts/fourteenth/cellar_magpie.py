# verdict: wrong
# line: 15
# why: late binding: all the lambdas in derivs use the last function of the loop
import numpy as np

def relu(z):
    return np.maximum(z, 0)

def identity(z):
    return z

functions = [np.tanh, relu, identity]
derivs = []
for f in functions:
    derivs.append(lambda z: (f(z + 1e-6) - f(z - 1e-6)) / 2e-6)

np.random.seed(83)
X = np.c_[np.random.randn(50, 2), np.ones(50)]
Y = np.exp(-X[:, :1] ** 2) - np.exp(-X[:, 1:2] ** 2)
shapes = [(3, 10), (10, 8), (8, 1)]
weights = [np.random.randn(*s) / np.sqrt(s[0]) for s in shapes]

def forward(x):
    zs, outs = [], [x]
    for w, g in zip(weights, functions):
        zs.append(outs[-1] @ w)
        outs.append(g(zs[-1]))
    return zs, outs

for step in range(600):
    zs, outs = forward(X)
    back = (outs[-1] - Y) / len(X)
    grads = []
    for i in (2, 1, 0):
        back = back * derivs[i](zs[i])
        grads.append(outs[i].T @ back)
        back = back @ weights[i].T
    for w, g in zip(weights, grads[::-1]):
        w -= 0.05 * g
    if step % 150 == 0:
        print(step, np.mean((outs[-1] - Y) ** 2))
