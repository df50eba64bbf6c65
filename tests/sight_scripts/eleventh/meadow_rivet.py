# verdict: right
from math import exp
from random import seed, random

seed(1)

def build(n_in, n_hid, n_out):
    mk = lambda n, k: [{'w': [random() - 0.5 for _ in range(k + 1)]} for _ in range(n)]
    return [mk(n_hid, n_in), mk(n_hid, n_hid), mk(n_out, n_hid)]

def forward(net, row):
    signal = row
    for layer in net:
        nxt = []
        for cell in layer:
            z = cell['w'][-1] + sum(a * b for a, b in zip(cell['w'], signal))
            cell['out'] = 1 / (1 + exp(-z))
            nxt.append(cell['out'])
        signal = nxt
    return signal

def backward(net, want):
    for depth in range(len(net) - 1, -1, -1):
        for j, cell in enumerate(net[depth]):
            if depth == len(net) - 1:
                e = want[j] - cell['out']
            else:
                e = sum(up['w'][j] * up['delta'] for up in net[depth + 1])
            cell['delta'] = e * cell['out'] * (1 - cell['out'])

def update(net, row, rate):
    signal = row
    for layer in net:
        for cell in layer:
            for j, s in enumerate(signal):
                cell['w'][j] += rate * cell['delta'] * s
            cell['w'][-1] += rate * cell['delta']
        signal = [cell['out'] for cell in layer]

rows = [(2.78, 2.55, 0), (1.47, 2.36, 0), (3.40, 4.40, 0), (1.39, 1.85, 0),
        (7.63, 2.76, 1), (5.33, 2.09, 1), (6.92, 1.77, 1), (8.68, -0.24, 1)]
net = build(2, 3, 2)
for epoch in range(300):
    sse = 0.0
    for *feats, label in rows:
        want = [1 - label, label]
        got = forward(net, feats)
        sse += sum((w - g) ** 2 for w, g in zip(want, got))
        backward(net, want)
        update(net, feats, 0.5)
    if epoch % 60 == 0:
        print(epoch, round(sse, 3))
