# verdict: right
import random


def make_net(n_in, n_hidden, seed):
    r = random.Random(seed)
    W = [[r.gauss(0, (2 / n_in) ** 0.5) for _ in range(n_in)] for _ in range(n_hidden)]
    b = [0.1] * n_hidden
    v = [r.gauss(0, (1 / n_hidden) ** 0.5) for _ in range(n_hidden)]
    c = [0.0]

    def forward(x):
        z = [sum(wi * xi for wi, xi in zip(row, x)) + bj for row, bj in zip(W, b)]
        h = [max(0.0, q) for q in z]
        return z, h, sum(vj * hj for vj, hj in zip(v, h)) + c[0]

    def train(x, t, lr):
        z, h, out = forward(x)
        e = out - t
        old_v = v[:]
        for j in range(n_hidden):
            v[j] -= lr * e * h[j]
            if z[j] > 0:
                g = e * old_v[j]
                b[j] -= lr * g
                for i in range(n_in):
                    W[j][i] -= lr * g * x[i]
        c[0] -= lr * e
        return e * e

    return forward, train


shuffler = random.Random(123)
pairs = []
for a in range(-4, 5):
    for bb in range(-2, 3):
        pairs.append(([a / 4, bb / 2], abs(a / 4) - 0.5 * abs(bb / 2)))

forward, train = make_net(2, 8, seed=55)
for epoch in range(120):
    shuffler.shuffle(pairs)
    loss = sum(train(x, t, 0.05) for x, t in pairs) / len(pairs)
    if epoch % 30 == 0:
        print(epoch, round(loss, 6))
print(forward([0.5, -0.5])[2], "should be", 0.25)
