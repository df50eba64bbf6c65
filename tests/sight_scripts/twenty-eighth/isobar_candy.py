# verdict: wrong
# line: 32
import math, random

random.seed(90)

# dane: wzrost i waga -> rozmiar koszulki (0 = S, 1 = L)
dane = [((1.60, 0.50), 0), ((1.65, 0.58), 0), ((1.80, 0.85), 1), ((1.90, 0.95), 1),
        ((1.70, 0.62), 0), ((1.75, 0.80), 1), ((1.58, 0.70), 0), ((1.85, 0.72), 1)]
ukryte = 4
w = [[random.uniform(-1, 1), random.uniform(-1, 1)] for _ in range(ukryte)]
bw = [random.uniform(-1, 1) for _ in range(ukryte)]
v = [random.uniform(-1, 1) for _ in range(ukryte)]
bv = random.uniform(-1, 1)
eta = 0.3

def sigma(s):
    return 1.0 / (1.0 + math.exp(-s))

for krok in range(800):
    koszt = 0.0
    for (x1, x2), cel in dane:
        h = [math.tanh(w[j][0] * x1 + w[j][1] * x2 + bw[j]) for j in range(ukryte)]
        y = sigma(sum(a * b for a, b in zip(v, h)) + bv)
        koszt += -math.log(y) if cel else -math.log(1 - y)
        delta = y - cel
        for j in range(ukryte):
            dh = delta * v[j] * (1 - h[j] ** 2)
            v[j] -= eta * delta * h[j]
            w[j][0] -= eta * dh * x1
            w[j][1] -= eta * dh * x2
        bw[j] -= eta * dh
        bv -= eta * delta
    if krok % 200 == 0:
        print("krok", krok, "koszt", koszt / len(dane))
print(bw, bv)
