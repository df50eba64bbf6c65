# verdict: wrong
# line: 28
# also: 31, 32
# why: the sum s isn't set back to 0 for each hidden unit in the backward loop
import math, random

def sig(v):
    return 1 / (1 + math.exp(-v))

art = ["# # ### # #", "### #.# ###", "#.. #.. ###"]
letters = [[1 if p == "#" else 0 for p in a] + [1] for a in art]
want = [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
I, H, O = len(letters[0]), 4, 3

random.seed(12)
w1 = [[random.uniform(-0.5, 0.5) for j in range(H)] for i in range(I)]
w2 = [[random.uniform(-0.5, 0.5) for k in range(O)] for j in range(H)]

def learn(x, t, rate):
    hid = []
    for j in range(H):
        s = 0.0
        for i in range(I):
            s += x[i] * w1[i][j]
        hid.append(sig(s))
    out = [sig(sum(hid[j] * w2[j][k] for j in range(H))) for k in range(O)]
    dout = [(out[k] - t[k]) * out[k] * (1 - out[k]) for k in range(O)]
    s = 0.0
    for j in range(H):
        for k in range(O):
            s += dout[k] * w2[j][k]
        dhid = s * hid[j] * (1 - hid[j])
        for k in range(O):
            w2[j][k] -= rate * dout[k] * hid[j]
        for i in range(I):
            w1[i][j] -= rate * dhid * x[i]
    return out

for n in range(600):
    for c in range(3):
        x = letters[c]
        answer = learn(x, want[c], 0.5)
    if n % 150 == 0:
        print(n, [round(v, 2) for v in answer])
