# verdict: right
import math, random
# recursion instead of loops over layers; any depth, lists of rows, bias last
random.seed(2024)
def rand_layer(n, m): return [[random.uniform(-1, 1) for _ in range(n + 1)] for _ in range(m)]
net = [rand_layer(3, 4), rand_layer(4, 3), rand_layer(3, 1)]
def fwd_bwd(layers, x, target, eta):
    """returns (slope of the loss with respect to x, squared error)"""
    if not layers:
        return [a - t for a, t in zip(x, target)], sum((a - t) ** 2 for a, t in zip(x, target))
    rows = layers[0]
    y = [1 / (1 + math.exp(-(sum(w * v for w, v in zip(r, x)) + r[-1]))) for r in rows]
    gy, loss = fwd_bwd(layers[1:], y, target, eta)
    d = [g * q * (1 - q) for g, q in zip(gy, y)]
    gx = [sum(dk * r[i] for dk, r in zip(d, rows)) for i in range(len(x))]
    for dk, r in zip(d, rows):
        for i in range(len(x)):
            r[i] -= eta * dk * x[i]
        r[-1] -= eta * dk
    return gx, loss
parity = [([a, b, c], [(a + b + c) % 2]) for a in (0, 1) for b in (0, 1) for c in (0, 1)]
for epoch in range(1500):
    tot = sum(fwd_bwd(net, x, t, 0.8)[1] for x, t in parity)
    if epoch % 500 == 0:
        print(epoch, tot)
