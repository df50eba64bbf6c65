# verdict: wrong
# line: 27
# why: hidden delta: The slope b(1-b) of hidden node b is missing in its delta.
import math, random
random.seed(21)

def rnd():
    return random.uniform(-1, 1)

wa1, wa2, ba = rnd(), rnd(), rnd()     # hidden node a
wb1, wb2, bb = rnd(), rnd(), rnd()     # hidden node b
va, vb, bo = rnd(), rnd(), rnd()       # output node

def sg(x):
    return 1 / (1 + math.exp(-x))

lr = 0.5
gate = {(0, 0): 1, (0, 1): 0, (1, 0): 0, (1, 1): 1}
for epoch in range(5000):
    for (x, y), t in gate.items():
        a = sg(wa1 * x + wa2 * y + ba)
        b = sg(wb1 * x + wb2 * y + bb)
        o = sg(va * a + vb * b + bo)
        e = o - t
        do = e * o * (1 - o)
        da = do * va * a * (1 - a)
        db = do * vb
        va -= lr * do * a
        vb -= lr * do * b
        bo -= lr * do
        wa1 -= lr * da * x
        wa2 -= lr * da * y
        ba -= lr * da
        wb1 -= lr * db * x
        wb2 -= lr * db * y
        bb -= lr * db
for (x, y), t in gate.items():
    print(x, y, t, sg(va * sg(wa1 * x + wa2 * y + ba) + vb * sg(wb1 * x + wb2 * y + bb) + bo))
