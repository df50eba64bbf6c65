# verdict: wrong
# line: 41
# also: 28, 29
import numpy as np

def init(rng, *sizes):
    net = []
    for a, b in zip(sizes, sizes[1:]):
        net.append(rng.normal(0, 1 / np.sqrt(a), (a, b)))
        net.append(np.zeros(b))
    return net

def forward(net, x):
    W1, b1, W2, b2 = net
    h = np.tanh(x @ W1 + b1)
    return h, h @ W2 + b2

def grads(net, x, y):
    h, out = forward(net, x)
    g = 2 * (out - y) / y.size
    gh = (g @ net[2].T) * (1 - h ** 2)
    return np.mean((out - y) ** 2), [x.T @ gh, gh.sum(0), h.T @ g, g.sum(0)]

def adam(p, g, state, t=1, lr=0.01, b1=0.9, b2=0.999, eps=1e-8):
    m, v = state
    m = b1 * m + (1 - b1) * g
    v = b2 * v + (1 - b2) * g ** 2
    mh = m / (1 - b1 ** t)
    vh = v / (1 - b2 ** t)
    return p - lr * mh / (np.sqrt(vh) + eps), (m, v)

rng = np.random.default_rng(7)
x = rng.uniform(-1, 1, (60, 2))
y = np.exp(-4 * (x ** 2).sum(axis=1, keepdims=True))

net = init(rng, 2, 16, 1)
states = [(np.zeros_like(p), np.zeros_like(p)) for p in net]
for t in range(1, 801):
    loss, gs = grads(net, x, y)
    for i in range(len(net)):
        net[i], states[i] = adam(net[i], gs[i], states[i])
    if t % 160 == 0:
        print(t, loss)
print("loss", loss)
