# verdict: wrong
# line: 37
# why: hidden delta: the slope of the hidden sigmoid is missing
import math
import random

random.seed(21)

# hours slept, coffee, bias -> good mood?
table = [
    [[0.4, 0.0, 1.0], 0],
    [[0.5, 1.0, 1.0], 1],
    [[0.9, 0.0, 1.0], 1],
    [[1.0, 1.0, 1.0], 0],
    [[0.3, 0.5, 1.0], 0],
    [[0.8, 0.3, 1.0], 1],
]

def sig(z):
    return 1.0 / (1.0 + math.exp(-z))

n_hidden = 4
wh = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(n_hidden)]
wo = [random.uniform(-1, 1) for _ in range(n_hidden + 1)]
speed = 0.4

def forward(features):
    hid = [sig(sum(w * f for w, f in zip(row, features))) for row in wh] + [1.0]
    return hid, sig(sum(w * h for w, h in zip(wo, hid)))

for epoch in range(3000):
    for features, target in table:
        hid, out = forward(features)
        d_out = (target - out) * out * (1 - out)
        d_hid = []
        for j in range(n_hidden):
            d_hid.append(d_out * wo[j])
        for j in range(n_hidden + 1):
            wo[j] += speed * d_out * hid[j]
        for j in range(n_hidden):
            for i in range(3):
                wh[j][i] += speed * d_hid[j] * features[i]
        pass

for features, target in table:
    print(features[:2], target, round(forward(features)[1], 3))
