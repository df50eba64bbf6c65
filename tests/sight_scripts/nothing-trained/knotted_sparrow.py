# verdict: not a network
# Which alpha is best? golden section search on a loss curve
import math

X = [0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0]
y = [0.38, 0.64, 0.77, 0.87, 0.91, 0.95, 0.985, 0.99]


def loss(alpha):
    total = 0.0
    for x, target in zip(X, y):
        output = 1 - math.exp(-alpha * x)
        error = target - output
        total += error * error
    return total


ratio = (math.sqrt(5) - 1) / 2
a, b = 0.01, 5.0
c = b - ratio * (b - a)
d = a + ratio * (b - a)
iteration = 0
while abs(b - a) > 1e-9:
    if loss(c) < loss(d):
        b = d
    else:
        a = c
    c = b - ratio * (b - a)
    d = a + ratio * (b - a)
    iteration += 1
    if iteration % 5 == 0:
        print(iteration, "between", round(a, 6), "and", round(b, 6), "loss", loss((a + b) / 2))

alpha = (a + b) / 2
print("alpha =", alpha)
for x, t in zip(X, y):
    print("%4.1f  target %.3f  output %.3f" % (x, t, 1 - math.exp(-alpha * x)))
