# verdict: right
import math
import random

random.seed(71)

# half adder: sum and carry
table = [([0, 0], [0, 0]), ([0, 1], [1, 0]), ([1, 0], [1, 0]), ([1, 1], [0, 1])]
net = {
    "h": [[random.uniform(-2, 2) for _ in range(3)] for _ in range(3)],
    "o": [[random.uniform(-2, 2) for _ in range(4)] for _ in range(2)],
}


def layer(weights, values):
    result = []
    for row in weights:
        total = row[-1]
        for w, v in zip(row, values):
            total += w * v
        result.append(1 / (1 + math.exp(-total)))
    return result


def forward(x):
    h = layer(net["h"], x)
    return h, layer(net["o"], h)


def zeros(m):
    return [[0.0] * len(row) for row in m]


for epoch in range(3000):
    acc = {name: zeros(m) for name, m in net.items()}
    for x, t in table:
        h, o = forward(x)
        do = [(o[k] - t[k]) * o[k] * (1 - o[k]) for k in range(2)]
        for k in range(2):
            for j in range(3):
                acc["o"][k][j] += do[k] * h[j]
            acc["o"][k][3] += do[k]
        for j in range(3):
            back = 0.0
            for k in range(2):
                back += net["o"][k][j] * do[k]
            dj = back * h[j] * (1 - h[j])
            for i in range(2):
                acc["h"][j][i] += dj * x[i]
            acc["h"][j][2] += dj
    for name in net:
        for r in range(len(net[name])):
            for c in range(len(net[name][r])):
                net[name][r][c] -= 1.5 * acc[name][r][c]

print(" a b | sum carry")
for x, t in table:
    o = forward(x)[1]
    print(" %d %d | %.2f %.2f" % (x[0], x[1], o[0], o[1]))
