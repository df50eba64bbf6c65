# verdict: right
# swish network for a 2-d surface, momentum with decay
import numpy as np

g = np.random.default_rng()
grid = np.linspace(-1.5, 1.5, 9)
X = np.array([(a, b) for a in grid for b in grid])
Z = (np.exp(-(X ** 2).sum(1)) - 0.3 * X[:, 0])[:, None]

sizes = (2, 10, 10, 1)
params = []
for i, o in zip(sizes, sizes[1:]):
    params += [g.normal(0, i ** -0.5, (i, o)), np.zeros((1, o))]
speed = [np.zeros_like(p) for p in params]

sigmoid = lambda z: 1 / (1 + np.exp(-z))
swish = lambda z: z * sigmoid(z)
def dswish(z):
    s = sigmoid(z)
    return s + z * s * (1 - s)

def forward(x):
    pre = []
    act = [x]
    for k in range(0, 6, 2):
        pre.append(act[-1] @ params[k] + params[k + 1])
        act.append(swish(pre[-1]) if k < 4 else pre[-1])
    return pre, act

for n in range(700):
    pre, act = forward(X)
    delta = 2 * (act[3] - Z) / len(X)
    grads = []
    for k in (2, 1, 0):
        grads = [act[k].T @ delta, delta.sum(0, keepdims=True)] + grads
        if k:
            delta = delta @ params[2 * k].T * dswish(pre[k - 1])
    for p, v, q in zip(params, speed, grads):
        v *= 0.85
        v -= 0.03 * q
        p += v
    if n % 100 == 0:
        print(n, ((act[3] - Z) ** 2).mean())
