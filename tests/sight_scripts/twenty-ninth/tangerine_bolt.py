# verdict: wrong
# line: 31
from math import tanh, pi, sin, cos
from random import Random

rnd = Random(2)

# robot arm: two angles -> hand position
arm = []
for _ in range(30):
    t1, t2 = rnd.uniform(-1, 1), rnd.uniform(-1, 1)
    arm.append(([t1, t2], [cos(t1) * 0.5 + cos(t1 + t2) * 0.4, sin(t1) * 0.5 + sin(t1 + t2) * 0.4]))

nh = 7
W = [[rnd.gauss(0, 0.6) for _ in range(2)] for _ in range(nh)]
B = [rnd.gauss(0, 0.6) for _ in range(nh)]
U = [[rnd.gauss(0, 0.4) for _ in range(nh)] for _ in range(2)]
C = [0.0, 0.0]
eta = 0.1

for sweep in range(120):
    sse = 0.0
    for ang, hand in arm:
        h = [tanh(W[j][0] * ang[0] + W[j][1] * ang[1] + B[j]) for j in range(nh)]
        o = [sum(U[k][j] * h[j] for j in range(nh)) + C[k] for k in range(2)]
        e = [o[k] - hand[k] for k in range(2)]
        sse += e[0] ** 2 + e[1] ** 2
        back = []
        for j in range(nh):
            s = e[0] * U[0][j] + e[1] * U[1][j]
            back.append(s * (1 - h[j]))
        for k in range(2):
            for j in range(nh):
                U[k][j] -= eta * e[k] * h[j]
            C[k] -= eta * e[k]
        for j in range(nh):
            W[j][0] -= eta * back[j] * ang[0]
            W[j][1] -= eta * back[j] * ang[1]
            B[j] -= eta * back[j]
    if sweep % 24 == 0:
        print("sweep", sweep, "sse %.5f" % sse)
