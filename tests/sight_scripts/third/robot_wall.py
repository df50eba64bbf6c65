# verdict: right
# why: Hobby robot: two distance sensors to motor speeds, linear output, per-sample updates in plain Python.
# wall follower for my arduino rover, training is done on the PC (2014)
import math
import random
random.seed(2014)
HID = 5
samples = [ # left, right sensor (0..1) -> motor L, motor R
    (0.1, 0.9, 0.9, 0.2),
    (0.9, 0.1, 0.2, 0.9),
    (0.5, 0.5, 0.6, 0.6),
    (0.1, 0.1, -0.4, -0.5),
    (0.9, 0.9, 1.0, 1.0),
]
w_in = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(HID)]
w_out = [[random.uniform(-1, 1) for _ in range(HID + 1)] for _ in range(2)]
LEARN = 0.1

def drive(l, r):
    inp = [l, r, 1.0]
    hid = []
    for row in w_in:
        hid.append(math.tanh(sum(a*b for a, b in zip(row, inp))))
    hid.append(1.0)
    return inp, hid, [sum(a*b for a, b in zip(row, hid)) for row in w_out]

for epoch in range(1500):
    sq = 0
    for l, r, ml, mr in samples:
        inp, hid, out = drive(l, r)
        err = [ml - out[0], mr - out[1]]
        back = []
        for h in range(HID):
            back.append((1 - hid[h]*hid[h]) * (err[0]*w_out[0][h] + err[1]*w_out[1][h]))
        for m in range(2):
            for h in range(HID + 1):
                w_out[m][h] += LEARN * err[m] * hid[h]
        for h in range(HID):
            for i in range(3):
                w_in[h][i] += LEARN * back[h] * inp[i]
        sq += err[0]**2 + err[1]**2
    if epoch % 300 == 0:
        print("epoch", epoch, "error", sq)
print(drive(0.5, 0.2)[2])
