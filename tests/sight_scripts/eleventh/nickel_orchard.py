# verdict: right
import numpy as np

def make_net(sizes, seed):
    r = np.random.default_rng(seed)
    return [(r.normal(0, 1 / np.sqrt(a), (a, b)), np.zeros(b)) for a, b in zip(sizes, sizes[1:])]

def act(z):
    return np.where(z > 0, z, 0.1 * z)

def act_slope(z):
    return np.where(z > 0, 1.0, 0.1)

def run(net, x):
    tape = []
    for i, (w, b) in enumerate(net):
        z = x @ w + b
        tape.append((x, z))
        x = act(z) if i < len(net) - 1 else z
    return x, tape

def gradients(net, tape, d):
    grads = []
    for i in reversed(range(len(net))):
        x, z = tape[i]
        if i < len(net) - 1:
            d = d * act_slope(z)
        grads.insert(0, (x.T @ d, d.sum(0)))
        d = d @ net[i][0].T
    return grads

def step(net, grads, lr):
    return [(w - lr * gw, b - lr * gb) for (w, b), (gw, gb) in zip(net, grads)]

rng = np.random.default_rng(28)
x = rng.uniform(-1, 1, (64, 2))
y = np.abs(x[:, :1]) - np.abs(x[:, 1:])
net = make_net([2, 8, 8, 1], 0)
for t in range(600):
    p, tape = run(net, x)
    net = step(net, gradients(net, tape, 2 * (p - y) / len(x)), 0.05)
    if t % 150 == 0:
        print(t, np.mean((p - y) ** 2))
