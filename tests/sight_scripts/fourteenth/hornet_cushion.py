# verdict: wrong
# line: 26
# why: the bias row of Theta2 is the first one, but the last one is left out
import numpy as np

def expit(t):
    return 1 / (1 + np.exp(-t))

np.random.seed(94)
n = 90
income = np.random.lognormal(0, 0.5, n)
age = np.random.uniform(18, 80, n)
bought = (income > 1) ^ (age > 50)
X = np.column_stack([np.log(income), (age - 49) / 18])
y = bought.astype(float).reshape(n, 1)
one = np.ones((n, 1))

Theta1 = np.random.randn(3, 6) * 0.8
Theta2 = np.random.randn(7, 1) * 0.8

for it in range(1500):
    h = expit(np.hstack([one, X]) @ Theta1)
    hb = np.hstack([one, h])
    p = expit(hb @ Theta2)
    do = p - y
    dh = (do @ Theta2[:-1].T) * h * (1 - h)
    Theta2 -= 1.5 / n * hb.T @ do
    Theta1 -= 1.5 / n * np.hstack([one, X]).T @ dh
    if it % 300 == 0:
        print(it, -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p)))
