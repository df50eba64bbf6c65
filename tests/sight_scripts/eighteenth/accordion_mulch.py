# verdict: wrong
# line: 32
# why: online learning; first layer is updated with the previous sample's input
import numpy as np

rng = np.random.default_rng(94)
patients = rng.normal(size=(60, 4))           # pulse, pressure, age, temperature (scaled)
risk = 1 / (1 + np.exp(-(patients[:, 0] * 2 - patients[:, 1] * patients[:, 3])))

w_hidden = rng.normal(size=(5, 4)) * 0.5
b_hidden = np.zeros(5)
w_final = rng.normal(size=5) * 0.5
b_final = 0.0
learning = 0.2

def squash(v):
    return 1 / (1 + np.exp(-v))

previous = patients[0]
for day in range(40):
    squared = 0.0
    for i in rng.permutation(60):
        current = patients[i]
        hid = squash(w_hidden @ current + b_hidden)
        guess = squash(w_final @ hid + b_final)
        miss = risk[i] - guess
        squared += miss ** 2
        d_final = miss * guess * (1 - guess)
        d_hidden = d_final * w_final * hid * (1 - hid)
        w_final = w_final + learning * d_final * hid
        b_final = b_final + learning * d_final
        w_hidden = w_hidden + learning * np.outer(d_hidden, previous)
        b_hidden = b_hidden + learning * d_hidden
        previous = current
    if day % 8 == 0:
        print("day", day, "mean squared miss", squared / 60)
