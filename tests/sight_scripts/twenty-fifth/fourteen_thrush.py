# verdict: right
import math, random
random.seed(77)

N_IN = 3
N_HID = 4
samples = []
for a in (0, 1):
    for b in (0, 1):
        for c in (0, 1):
            samples.append(([a, b, c], 1 if a + b + c == 1 else 0))   # exactly one bit

W = [[random.uniform(-1, 1) for i in range(N_IN)] for j in range(N_HID)]
B = [random.uniform(-1, 1) for j in range(N_HID)]
V = [random.uniform(-1, 1) for j in range(N_HID)]
C = random.uniform(-1, 1)

def sigma(x):
    return 1 / (1 + math.exp(-x))

def hidden(x):
    out = []
    for j in range(N_HID):
        s = B[j]
        for i in range(N_IN):
            s += W[j][i] * x[i]
        out.append(sigma(s))
    return out

def output(h):
    s = C
    for j in range(N_HID):
        s += V[j] * h[j]
    return sigma(s)

rate = 1.0
for it in range(1500):
    gW = [[0.0] * N_IN for j in range(N_HID)]
    gB = [0.0] * N_HID
    gV = [0.0] * N_HID
    gC = 0.0
    for x, t in samples:
        h = hidden(x)
        y = output(h)
        d = y - t
        gC += d
        for j in range(N_HID):
            gV[j] += d * h[j]
            dh = d * V[j] * h[j] * (1 - h[j])
            gB[j] += dh
            for i in range(N_IN):
                gW[j][i] += dh * x[i]
    n = len(samples)
    C -= rate * gC / n
    for j in range(N_HID):
        V[j] -= rate * gV[j] / n
        B[j] -= rate * gB[j] / n
        for i in range(N_IN):
            W[j][i] -= rate * gW[j][i] / n
for x, t in samples:
    print(x, t, round(output(hidden(x)), 2))
