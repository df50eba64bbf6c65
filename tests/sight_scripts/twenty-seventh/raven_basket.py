# verdict: right
# full batch, nothing but lists
import random
import math

rnd = random.Random(1845)
IN, HID, OUT = 4, 5, 3
# sound of a bird: length, pitch, tremble, pauses -> raven / wren / owl
birds = {0: (0.5, 0.2, 0.3, 0.4), 1: (0.2, 0.9, 0.8, 0.1), 2: (0.8, 0.1, 0.1, 0.8)}
X, Y = [], []
for i in range(24):
    b = i % OUT
    X.append([v + rnd.gauss(0, 0.1) for v in birds[b]])
    Y.append([1.0 if k == b else 0.0 for k in range(OUT)])

w1 = [[rnd.gauss(0, 1) for _ in range(HID)] for _ in range(IN)]
b1 = [0.0] * HID
w2 = [[rnd.gauss(0, 1) for _ in range(OUT)] for _ in range(HID)]
b2 = [0.0] * OUT

for epoch in range(250):
    gw1 = [[0.0] * HID for _ in range(IN)]
    gb1 = [0.0] * HID
    gw2 = [[0.0] * OUT for _ in range(HID)]
    gb2 = [0.0] * OUT
    loss = 0.0
    for x, y in zip(X, Y):
        h = []
        for j in range(HID):
            h.append(math.tanh(b1[j] + sum(x[i] * w1[i][j] for i in range(IN))))
        z = [b2[k] + sum(h[j] * w2[j][k] for j in range(HID)) for k in range(OUT)]
        top = max(z)
        e = [math.exp(v - top) for v in z]
        p = [v / sum(e) for v in e]
        loss -= sum(yk * math.log(pk) for yk, pk in zip(y, p))
        dz = [pk - yk for pk, yk in zip(p, y)]
        for k in range(OUT):
            gb2[k] += dz[k]
            for j in range(HID):
                gw2[j][k] += dz[k] * h[j]
        for j in range(HID):
            dj = 0.0
            for k in range(OUT):
                dj += dz[k] * w2[j][k]
            dj *= 1 - h[j] * h[j]
            gb1[j] += dj
            for i in range(IN):
                gw1[i][j] += dj * x[i]
    for W, G in ((w1, gw1), (w2, gw2), ([b1], [gb1]), ([b2], [gb2])):
        for row, grow in zip(W, G):
            for c in range(len(row)):
                row[c] -= 0.05 * grow[c]
    if epoch % 50 == 0:
        print(epoch, loss / len(X))
