# verdict: wrong
# line: 34
# why: Adam: second moment built from the first moment, not from the squared gradient
import numpy as np

LR, B1, B2 = 0.01, 0.9, 0.999
rng = np.random.default_rng(202)
lab = rng.integers(0, 3, 90)
rows = np.arange(90)
X = rng.normal(0, 0.8, (90, 2)) + np.array([[0, 1.5], [1.5, -1], [-1.5, -1]])[lab]

theta = [rng.normal(0, 1, (2, 12)), np.full(12, 0.1), rng.normal(0, 0.4, (12, 3)), np.zeros(3)]
m = [np.zeros_like(p) for p in theta]
s = [np.zeros_like(p) for p in theta]

step = 0
while step < 600:
    step += 1
    pre = X @ theta[0] + theta[1]
    hid = np.maximum(pre, 0)
    logit = hid @ theta[2] + theta[3]
    logit -= logit.max(axis=1, keepdims=True)
    prob = np.exp(logit) / np.exp(logit).sum(axis=1, keepdims=True)
    loss = -np.log(prob[rows, lab]).mean()

    d = prob.copy()
    d[rows, lab] -= 1
    d /= 90
    e = (d @ theta[2].T) * (pre > 0)
    grads = [X.T @ e, e.sum(0), hid.T @ d, d.sum(0)]

    for i in range(4):
        m[i] = B1 * m[i] + (1 - B1) * grads[i]
        s[i] = B2 * s[i] + (1 - B2) * m[i] ** 2
        mh = m[i] / (1 - B1 ** step)
        sh = s[i] / (1 - B2 ** step)
        theta[i] = theta[i] - LR * mh / (np.sqrt(sh) + 1e-8)
    if step % 100 == 0:
        print(step, loss)
