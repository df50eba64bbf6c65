# verdict: wrong
# line: 8
# also: 21
import random, math


def init_unit(n):
    random.seed(8)
    return [random.uniform(-1, 1) for _ in range(n)]


# letters of "hello" by their 5-bit number; is the letter in the first half of the alphabet?
def bits(ch):
    k = ord(ch) - ord('a')
    return [(k >> p) & 1 for p in range(5)]


alphabet = "abcdefghijklmnopqrstuvwxyz"
train_set = [(bits(ch) + [1], 1.0 if ch <= "m" else 0.0) for ch in alphabet]

hidden = [init_unit(6) for _ in range(4)]
random.seed(80)
out = [random.uniform(-1, 1) for _ in range(5)]


def sigma(t):
    return 1 / (1 + math.exp(-t))


def dot(a, b):
    return sum(p * q for p, q in zip(a, b))


rate = 0.3
for epoch in range(400):
    wrong = 0
    for x, t in train_set:
        h = [sigma(dot(u, x)) for u in hidden] + [1]
        o = sigma(dot(out, h))
        wrong += (o > 0.5) != (t > 0.5)
        d = (t - o) * o * (1 - o)
        for j, u in enumerate(hidden):
            dj = d * out[j] * h[j] * (1 - h[j])
            for i in range(6):
                u[i] += rate * dj * x[i]
        for j in range(5):
            out[j] += rate * d * h[j]
    if epoch % 100 == 0:
        print(epoch, "wrong:", wrong)
