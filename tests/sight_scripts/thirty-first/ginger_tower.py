# verdict: wrong
# line: 11
# also: 12
import math

# Plain python. Learns logical implication tables: inputs a, b; outputs (a -> b), (b -> a)
X = [(0, 0), (0, 1), (1, 0), (1, 1)]
T = [(1, 1), (1, 0), (0, 1), (1, 1)]
NH = 3

wh = [[0.5, 0.5, 0.5] for j in range(NH)]
wo = [[0.5] * (NH + 1) for k in range(2)]


def f(z):
    return 1.0 / (1.0 + math.exp(-z))


for n in range(1200):
    loss = 0
    for (a, b), t in zip(X, T):
        inp = [a, b, 1]
        hid = [f(sum(w * v for w, v in zip(wh[j], inp))) for j in range(NH)] + [1]
        out = [f(sum(w * v for w, v in zip(wo[k], hid))) for k in range(2)]
        do = [(out[k] - t[k]) for k in range(2)]
        dh = [sum(do[k] * wo[k][j] for k in range(2)) * hid[j] * (1 - hid[j]) for j in range(NH)]
        for k in range(2):
            for j in range(NH + 1):
                wo[k][j] -= 0.4 * do[k] * hid[j]
        for j in range(NH):
            for i in range(3):
                wh[j][i] -= 0.4 * dh[j] * inp[i]
        loss -= sum(math.log(out[k] if t[k] else 1 - out[k]) for k in range(2))
    if n % 300 == 0:
        print(n, loss)
