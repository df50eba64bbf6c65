# verdict: wrong
# line: 23
# why: tanh output layer gets the sigmoid's slope
import numpy as np

sigmoid = lambda v: 1.0 / (1.0 + np.exp(-v))
dsigmoid = lambda out: out * (1.0 - out)
dtanh = lambda out: 1.0 - out * out

np.random.seed(57)
angles = np.random.uniform(-np.pi, np.pi, (48, 1))
circle = np.concatenate([0.5 + 0.4 * np.cos(angles), 0.5 + 0.4 * np.sin(angles)], axis=1)

M1 = np.random.randn(2, 14)
M1[1] *= 2
M2 = np.random.rand(15, 2) * 0.1
padded = np.concatenate([angles, np.ones((48, 1))], axis=1)

for lap in range(2500):
    hid = sigmoid(padded.dot(M1))
    hid_p = np.concatenate([hid, np.ones((48, 1))], axis=1)
    out = np.tanh(hid_p.dot(M2))
    d_out = (out - circle) * dsigmoid(out)
    d_hid = d_out.dot(M2[:-1].T) * dsigmoid(hid)
    M2 -= 0.01 * hid_p.T.dot(d_out)
    M1 -= 0.01 * padded.T.dot(d_hid)
    if lap % 500 == 0:
        print(lap, "distance", np.linalg.norm(out - circle, axis=1).mean())
