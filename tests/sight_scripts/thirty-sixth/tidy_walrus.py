# verdict: wrong
# line: 21
from numpy import array, exp, dot, random, mean, abs, hstack, ones

# is the sum of the two dice bigger than 7?
dice = array([[i, j] for i in range(1, 7) for j in range(1, 7)])
goal = (dice.sum(axis=1) > 7).astype(float).reshape(36, 1)
x = hstack([dice / 6.0 - 0.5, ones((36, 1))])

random.seed(44)
wa = random.uniform(-1, 1, (3, 6))
wb = random.uniform(-1, 1, (6, 1))
speed = 0.4

for round_ in range(2000):
    mid = 1 / (1 + exp(-dot(x, wa)))
    out = 1 / (1 + exp(-dot(mid, wb)))
    miss = goal - out
    if round_ % 500 == 0:
        print(round_, mean(abs(miss)))
    out_delta = miss * out * 1 - out
    mid_delta = dot(out_delta, wb.T) * mid * (1 - mid)
    wb += speed * dot(mid.T, out_delta)
    wa += speed * dot(x.T, mid_delta)

print("wrong answers:", int(((out > 0.5) != goal).sum()))
