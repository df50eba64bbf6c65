# verdict: right
import numpy as np

# AdaGrad with a softplus hidden layer, house price toy data
gen = np.random.RandomState(5)
area = gen.uniform(40, 200, 90)
rooms = np.round(area / 30 + gen.uniform(-1, 1, 90))
price = 1.5 * area + 12 * rooms + 0.01 * (area - 120) ** 2

feats = np.stack([area, rooms], axis=1)
feats = (feats - feats.mean(0)) / feats.std(0)
target = ((price - price.mean()) / price.std()).reshape(-1, 1)

softplus = lambda s: np.log1p(np.exp(s))
softplus_slope = lambda s: 1 / (1 + np.exp(-s))

A = gen.normal(size=(2, 6))
a = np.zeros(6)
B = gen.normal(size=(6, 1))
b = np.zeros(1)
hist_A, hist_a, hist_B, hist_b = 0 * A, 0 * a, 0 * B, 0 * b
lr = 0.1

for epoch in range(400):
    pre = feats.dot(A) + a
    hidden = softplus(pre)
    guess = hidden.dot(B) + b
    resid = guess - target
    if epoch % 80 == 0:
        print("epoch", epoch, "mse", float((resid ** 2).mean()))

    gB = 2 * hidden.T.dot(resid) / len(feats)
    gb = 2 * resid.mean(axis=0)
    back = 2 * resid.dot(B.T) * softplus_slope(pre) / len(feats)
    gA = feats.T.dot(back)
    ga = back.sum(axis=0)

    hist_A += gA ** 2
    hist_a += ga ** 2
    hist_B += gB ** 2
    hist_b += gb ** 2
    A -= lr * gA / (np.sqrt(hist_A) + 1e-7)
    a -= lr * ga / (np.sqrt(hist_a) + 1e-7)
    B -= lr * gB / (np.sqrt(hist_B) + 1e-7)
    b -= lr * gb / (np.sqrt(hist_b) + 1e-7)
