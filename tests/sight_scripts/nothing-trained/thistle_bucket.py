# verdict: not a network
# The sigmoid and its derivative, as a table
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def sigmoid_derivative(output):
    return output * (1 - output)


print("    x    sigmoid   s*(1-s)   numeric     error")
worst = 0.0
h = 1e-5
for i in range(-60, 61):
    x = i / 10
    s = sigmoid(x)
    d = sigmoid_derivative(s)
    numeric = (sigmoid(x + h) - sigmoid(x - h)) / (2 * h)
    error = d - numeric
    worst = max(worst, abs(error))
    if i % 5 == 0:
        print(f"{x:5.1f}  {s:9.6f} {d:9.6f} {numeric:9.6f}  {error:+.1e}  " + "*" * int(40 * s))
print("largest error:", worst)

# now tanh
for i in range(-30, 31, 3):
    x = i / 10
    t = math.tanh(x)
    print("%5.1f %9.5f %9.5f" % (x, t, 1 - t * t))
