# verdict: right
# Adagrad in pure python, because my laptop has no numpy today
import math, random
random.seed(6)

N_IN, N_HID = 2, 3
pts = [(random.uniform(-1, 1), random.uniform(-1, 1)) for _ in range(20)]
lab = [1.0 if a * b > 0 else 0.0 for a, b in pts]

w = [[random.gauss(0, 1) for _ in range(N_IN)] for _ in range(N_HID)]
bw = [random.gauss(0, 1) for _ in range(N_HID)]
v = [random.gauss(0, 1) for _ in range(N_HID)]
bv = random.gauss(0, 1)
Gw = [[0.0] * N_IN for _ in range(N_HID)]
Gbw = [0.0] * N_HID
Gv = [0.0] * N_HID
Gbv = 0.0
LR, EPS = 0.3, 1e-8

for ep in range(300):
    gw = [[0.0] * N_IN for _ in range(N_HID)]
    gbw = [0.0] * N_HID
    gv = [0.0] * N_HID
    gbv = 0.0
    loss = 0.0
    for x, t in zip(pts, lab):
        h = [math.tanh(bw[k] + sum(w[k][i] * x[i] for i in range(N_IN))) for k in range(N_HID)]
        o = 1 / (1 + math.exp(-(bv + sum(v[k] * h[k] for k in range(N_HID)))))
        loss -= t * math.log(o + 1e-12) + (1 - t) * math.log(1 - o + 1e-12)
        d = o - t
        gbv += d
        for k in range(N_HID):
            gv[k] += d * h[k]
            dk = d * v[k] * (1 - h[k] * h[k])
            gbw[k] += dk
            for i in range(N_IN):
                gw[k][i] += dk * x[i]
    Gbv += gbv ** 2
    bv -= LR * gbv / (math.sqrt(Gbv) + EPS)
    for k in range(N_HID):
        Gv[k] += gv[k] ** 2
        v[k] -= LR * gv[k] / (math.sqrt(Gv[k]) + EPS)
        Gbw[k] += gbw[k] ** 2
        bw[k] -= LR * gbw[k] / (math.sqrt(Gbw[k]) + EPS)
        for i in range(N_IN):
            Gw[k][i] += gw[k][i] ** 2
            w[k][i] -= LR * gw[k][i] / (math.sqrt(Gw[k][i]) + EPS)
    if ep % 60 == 0:
        print(ep, loss)
