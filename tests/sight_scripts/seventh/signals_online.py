# verdict: right
import numpy as np

np.random.seed(81)
signals = np.random.randn(40, 3)
answers = np.sign(signals[:, 0] + signals[:, 1] * signals[:, 2]) * 0.8

w_hid = np.random.randn(5, 3) * 0.6
b_hid = np.zeros(5)
w_top = np.random.randn(5) * 0.6
b_top = 0.0


def feel(signal):
    hid = np.tanh(w_hid @ signal + b_hid)
    return hid, np.tanh(w_top @ hid + b_top)


best_err, calm = 1e9, 0
for epoch in range(120):
    err_sum = 0.0
    for s, a in zip(signals, answers):
        hid, top = feel(s)
        slip = top - a
        err_sum += slip ** 2
        grad_top = slip * (1 - top ** 2)
        grad_hid = grad_top * w_top * (1 - hid ** 2)
        w_top = w_top - 0.1 * grad_top * hid
        b_top = b_top - 0.1 * grad_top
        w_hid = w_hid - 0.1 * np.outer(grad_hid, s)
        b_hid = b_hid - 0.1 * grad_hid
    calm = 0 if err_sum < best_err - 1e-4 else calm + 1
    best_err = min(best_err, err_sum)
    if epoch % 20 == 0:
        print("epoch", epoch, "error", round(float(err_sum), 4))
    if calm == 10:
        print("no progress any more, epoch", epoch)
        break
