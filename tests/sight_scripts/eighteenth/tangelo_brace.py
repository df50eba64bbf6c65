# verdict: wrong
# line: 25
# why: pupil with scalar weights; one hidden delta uses the other output weight
import math, random
random.seed(9)
sig = lambda t: 1 / (1 + math.exp(-t))
w = [random.uniform(-1, 1) for _ in range(6)]
v = [random.uniform(-1, 1) for _ in range(3)]
eta = 0.4
examples = []
for n in range(25):
    p, q = random.random() * 2 - 1, random.random() * 2 - 1
    examples.append((p, q, 1 if p * p + q < 0.2 else 0))

for lap in range(400):
    sq = 0
    for p, q, goal in examples:
        z1 = w[0] * p + w[1] * q + w[2]
        z2 = w[3] * p + w[4] * q + w[5]
        h1, h2 = math.tanh(z1), math.tanh(z2)
        o = sig(v[0] * h1 + v[1] * h2 + v[2])
        sq += (goal - o) ** 2
        d = (goal - o) * o * (1 - o)
        d1 = d * v[0] * (1 - h1 * h1)
        d2 = d * v[0] * (1 - h2 * h2)
        v = [v[0] + eta * d * h1, v[1] + eta * d * h2, v[2] + eta * d]
        w = [w[0] + eta * d1 * p, w[1] + eta * d1 * q, w[2] + eta * d1,
             w[3] + eta * d2 * p, w[4] + eta * d2 * q, w[5] + eta * d2]
    if lap % 100 == 0:
        print(lap, sq)
