# verdict: wrong
# line: 30
# why: pure Python w2 indexed transposed in the hidden delta (square)
import random, math
random.seed(27)

N_IN, N_HID, N_OUT = 2, 3, 3
wi = [[random.random() - 0.5 for j in range(N_HID)] for i in range(N_IN + 1)]
wo = [[random.random() - 0.5 for k in range(N_OUT)] for j in range(N_HID)]
pats = [
    [[0, 0], [0, 0, 1]],
    [[0, 1], [1, 0, 1]],
    [[1, 0], [1, 0, 1]],
    [[1, 1], [0, 1, 0]],
]

def fwd(inp):
    ai = inp + [1]
    ah = [math.tanh(sum(ai[i] * wi[i][j] for i in range(N_IN + 1))) for j in range(N_HID)]
    ao = [math.tanh(sum(ah[j] * wo[j][k] for j in range(N_HID))) for k in range(N_OUT)]
    return ai, ah, ao

def bpnn(inp, tgt, N):
    ai, ah, ao = fwd(inp)
    od = [(tgt[k] - ao[k]) * (1 - ao[k] ** 2) for k in range(N_OUT)]
    hd = []
    for j in range(N_HID):
        e = 0
        for k in range(N_OUT):
            e += od[k] * wo[k][j]
        hd.append(e * (1 - ah[j] ** 2))
    for j in range(N_HID):
        for k in range(N_OUT):
            wo[j][k] += N * od[k] * ah[j]
    for i in range(N_IN + 1):
        for j in range(N_HID):
            wi[i][j] += N * hd[j] * ai[i]
    return sum((t - a) ** 2 for t, a in zip(tgt, ao)) / 2

for it in range(1500):
    err = sum(bpnn(p[0], p[1], 0.2) for p in pats)
    if it % 500 == 0:
        print('error %.5f' % err)
