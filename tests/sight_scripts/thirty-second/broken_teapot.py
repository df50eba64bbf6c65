# verdict: right
import math, random
# Data Science from Scratch: FizzBuzz on few bits, vectors as lists
random.seed(0)
def enc(n): return [(n >> k) & 1 for k in range(5)] + [1]
def tgt(n):
    return [float(n % 15 and n % 3 and n % 5 and 1 or 0), float(n % 3 == 0 and n % 5 != 0), float(n % 5 == 0 and n % 3 != 0), float(n % 15 == 0)]
xs = [enc(n) for n in range(1, 25)]
ys = [tgt(n) for n in range(1, 25)]
HID = 7
net = [[[random.gauss(0, 1) for _ in range(6)] for _ in range(HID)], [[random.gauss(0, 1) for _ in range(HID + 1)] for _ in range(4)]]
def dot(v, w): return sum(a * b for a, b in zip(v, w))
def softmax(v):
    top = max(v)
    ex = [math.exp(q - top) for q in v]
    tot = sum(ex)
    return [q / tot for q in ex]
for epoch in range(120):
    total = 0.0
    for x, y in zip(xs, ys):
        h = [math.tanh(dot(w, x)) for w in net[0]] + [1]
        p = softmax([dot(w, h) for w in net[1]])
        total -= sum(b * math.log(a) for a, b in zip(p, y))
        d_out = [a - b for a, b in zip(p, y)]
        d_hid = [(1 - h[j] ** 2) * dot(d_out, [w[j] for w in net[1]]) for j in range(HID)]
        net[1] = [[w - 0.1 * d * v for w, v in zip(ws, h)] for ws, d in zip(net[1], d_out)]
        net[0] = [[w - 0.1 * d * v for w, v in zip(ws, x)] for ws, d in zip(net[0], d_hid)]
    if epoch % 30 == 0:
        print(epoch, total)
