# verdict: right
# Worksheet 7: one pass by hand, then let the computer do the rest
import math

i1, i2 = 0.05, 0.10
t1, t2 = 0.01, 0.99
w = [0.15, 0.20, 0.25, 0.30, 0.40, 0.45, 0.50, 0.55]
b = [0.35, 0.60]
eta = 0.5

def out(net):
    return 1 / (1 + math.exp(-net))

def network(w, b):
    h1 = out(w[0] * i1 + w[1] * i2 + b[0])
    h2 = out(w[2] * i1 + w[3] * i2 + b[0])
    o1 = out(w[4] * h1 + w[5] * h2 + b[1])
    o2 = out(w[6] * h1 + w[7] * h2 + b[1])
    return h1, h2, o1, o2

for round_ in range(1000):
    h1, h2, o1, o2 = network(w, b)
    E_total = 0.5 * (t1 - o1) ** 2 + 0.5 * (t2 - o2) ** 2
    if round_ in (0, 1, 10, 100, 999):
        print("round", round_, "E_total =", round(E_total, 9))

    # output layer: dE/dnet_o
    delta_o1 = -(t1 - o1) * o1 * (1 - o1)
    delta_o2 = -(t2 - o2) * o2 * (1 - o2)
    # hidden layer: dE/dnet_h
    delta_h1 = (delta_o1 * w[4] + delta_o2 * w[6]) * h1 * (1 - h1)
    delta_h2 = (delta_o1 * w[5] + delta_o2 * w[7]) * h2 * (1 - h2)

    slope = [delta_h1 * i1, delta_h1 * i2, delta_h2 * i1, delta_h2 * i2,
             delta_o1 * h1, delta_o1 * h2, delta_o2 * h1, delta_o2 * h2]
    slope_b = [delta_h1 + delta_h2, delta_o1 + delta_o2]
    w = [wi - eta * s for wi, s in zip(w, slope)]
    b = [bi - eta * s for bi, s in zip(b, slope_b)]
