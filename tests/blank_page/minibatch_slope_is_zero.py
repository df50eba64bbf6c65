# verdict: wrong
# first wrong: slope
# line: 17
# mistake: deriv-precedence
# why: output*1-output is zero everywhere, so no weight ever moves

import numpy as np

STEP = 0.5
BATCH = 2
rng = np.random.default_rng(7)

def sigmoid(x):
    return 1/(1+np.exp(-x))

def slope(output):
    return output*1-output

inputs = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
targets = np.array([[0],[1],[1],[0]])
w_hid = rng.uniform(-1, 1, (3,4))
w_out = rng.uniform(-1, 1, (4,1))

for epoch in range(3000):
    mix = rng.permutation(4)
    for part in np.split(mix, 4//BATCH):
        bx, by = inputs[part], targets[part]
        h = sigmoid(bx@w_hid)
        o = sigmoid(h@w_out)
        do = (by-o)*slope(o)
        dh = do@w_out.T*slope(h)
        w_out += STEP*h.T@do
        w_hid += STEP*bx.T@dh
    if epoch % 500 == 0:
        print(epoch, np.abs(targets-sigmoid(sigmoid(inputs@w_hid)@w_out)).mean())
