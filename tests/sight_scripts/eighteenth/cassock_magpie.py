# verdict: wrong
# line: 33
# why: scalar weights by hand, w6 instead of w7 in the error of h1
import numpy as np

def sig(z):
    return 1 / (1 + np.exp(-z))

# two inputs, two hidden, two outputs, everything by hand
x1, x2 = 0.35, 0.9
target1, target2 = 0.2, 0.8
eta = 0.4

np.random.seed(0)
w1, w2, w3, w4 = np.random.uniform(0, 1, 4)   # w1,w2 -> h1   w3,w4 -> h2
w5, w6, w7, w8 = np.random.uniform(0, 1, 4)   # w5,w6 -> o1   w7,w8 -> o2

for iteration in range(500):
    net_h1 = w1 * x1 + w2 * x2
    net_h2 = w3 * x1 + w4 * x2
    h1, h2 = sig(net_h1), sig(net_h2)
    net_o1 = w5 * h1 + w6 * h2
    net_o2 = w7 * h1 + w8 * h2
    o1, o2 = sig(net_o1), sig(net_o2)

    error = 0.5 * (target1 - o1) ** 2 + 0.5 * (target2 - o2) ** 2

    dE_do1 = o1 - target1
    dE_do2 = o2 - target2
    do1_dnet = o1 * (1 - o1)
    do2_dnet = o2 * (1 - o2)

    dE_dh1 = dE_do1 * do1_dnet * w5 + dE_do2 * do2_dnet * w6
    dE_dh2 = dE_do1 * do1_dnet * w6 + dE_do2 * do2_dnet * w8
    dh1_dnet = h1 * (1 - h1)
    dh2_dnet = h2 * (1 - h2)

    new_w1 = w1 - eta * dE_dh1 * dh1_dnet * x1
    new_w2 = w2 - eta * dE_dh1 * dh1_dnet * x2
    new_w3 = w3 - eta * dE_dh2 * dh2_dnet * x1
    new_w4 = w4 - eta * dE_dh2 * dh2_dnet * x2
    w5 = w5 - eta * dE_do1 * do1_dnet * h1
    w6 = w6 - eta * dE_do1 * do1_dnet * h2
    w7 = w7 - eta * dE_do2 * do2_dnet * h1
    w8 = w8 - eta * dE_do2 * do2_dnet * h2
    w1, w2, w3, w4 = new_w1, new_w2, new_w3, new_w4

    if iteration % 100 == 0:
        print(f"iteration {iteration}: error {error:.6f}, outputs {o1:.3f} {o2:.3f}")
