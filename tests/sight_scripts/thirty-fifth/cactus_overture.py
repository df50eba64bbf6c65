# verdict: wrong
# line: 28
import math, random
random.seed(64)

lr = 0.5
nh = 5
sig = lambda z: 1/(1+math.exp(-z))

# is the number (4 bits) divisible by three?
nums = list(range(16))
X = [[n >> 3 & 1, n >> 2 & 1, n >> 1 & 1, n & 1, 1] for n in nums]
Y = [1 if n % 3 == 0 else 0 for n in nums]

w1 = [[random.uniform(-1, 1) for _ in range(5)] for _ in range(nh)]
w2 = [random.uniform(-1, 1) for _ in range(nh)]

for ep in range(1200):
    tot = 0
    for x, y in zip(X, Y):
        # forward
        h = [sig(sum(wi*xi for wi, xi in zip(w, x))) for w in w1]
        o = sig(sum(wi*hi for wi, hi in zip(w2, h)))
        e = y - o
        tot += e*e
        # backward
        step_o = lr * e * o * (1-o)
        step_h = [lr * step_o * w2[j] * h[j] * (1-h[j]) for j in range(nh)]
        # update
        for j in range(nh):
            w2[j] += step_o * h[j]
            for i in range(5):
                w1[j][i] += step_h[j] * x[i]
    if ep % 200 == 0:
        print(ep, tot)
