# verdict: right
import numpy as np

rng = np.random.default_rng(90)
hours = rng.uniform(0, 24, 72)
load = 3 + np.sin(hours / 24 * 2 * np.pi) + 0.5 * np.sin(hours / 24 * 4 * np.pi) + rng.normal(0, 0.1, 72)
inputs = np.c_[hours / 12 - 1]
outputs = np.c_[load - load.mean()]


class ELU:
    a = 1.0

    def fwd(self, z):
        return np.where(z > 0, z, self.a * (np.exp(np.minimum(z, 0)) - 1))

    def deriv(self, out):
        return np.where(out > 0, 1.0, out + self.a)


elu = ELU()
Wa = rng.normal(0, 1.5, (1, 14))
ba = rng.normal(0, 1, (1, 14))
Wb = rng.normal(0, 0.3, (14, 1))
bb = np.zeros((1, 1))
lr = 0.1
for step in range(2500):
    hid = elu.fwd(inputs @ Wa + ba)
    pred = hid @ Wb + bb
    err = pred - outputs
    logcosh = np.log(np.cosh(err)).mean()
    gout = np.tanh(err) / len(err)
    ghid = (gout @ Wb.T) * elu.deriv(hid)
    Wb -= lr * hid.T @ gout
    bb -= lr * gout.sum(axis=0, keepdims=True)
    Wa -= lr * inputs.T @ ghid
    ba -= lr * ghid.sum(axis=0, keepdims=True)
    if step % 500 == 0:
        print(step, "log-cosh", round(float(logcosh), 5))
