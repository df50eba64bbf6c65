# verdict: right
import random
from math import tanh

random.seed(63)

# Who likes what (1 = bad, 5 = good). Two people never saw some of the films.
ratings = {
    "ana": {"space": 5, "robots": 4, "love": 1, "ghosts": 2},
    "ben": {"space": 4, "robots": 5, "ghosts": 3},
    "cleo": {"love": 5, "space": 1, "opera": 4, "robots": 1},
    "dov": {"love": 4, "opera": 5, "ghosts": 1},
    "eva": {"space": 5, "love": 2, "opera": 1, "ghosts": 4},
}
films = sorted({f for seen in ratings.values() for f in seen})

DIM, HID = 3, 6
people_vec = {p: [random.gauss(0, 0.5) for _ in range(DIM)] for p in ratings}
film_vec = {f: [random.gauss(0, 0.5) for _ in range(DIM)] for f in films}
W = [[random.gauss(0, 0.4) for _ in range(2 * DIM)] for _ in range(HID)]
B = [0.0] * HID
V = [random.gauss(0, 0.4) for _ in range(HID)]
C = 0.0
LR = 0.05

triples = [(p, f, (r - 3) / 2) for p, seen in ratings.items() for f, r in seen.items()]

for epoch in range(200):
    random.shuffle(triples)
    total = 0.0
    for person, film, wish in triples:
        x = people_vec[person] + film_vec[film]
        h = [tanh(sum(w * v for w, v in zip(row, x)) + b) for row, b in zip(W, B)]
        guess = sum(v * hj for v, hj in zip(V, h)) + C
        err = guess - wish
        total += err ** 2

        dh = [err * V[j] * (1 - h[j] ** 2) for j in range(HID)]
        dx = [sum(dh[j] * W[j][i] for j in range(HID)) for i in range(2 * DIM)]

        C -= LR * err
        for j in range(HID):
            V[j] -= LR * err * h[j]
            B[j] -= LR * dh[j]
            for i in range(2 * DIM):
                W[j][i] -= LR * dh[j] * x[i]
        for i in range(DIM):
            people_vec[person][i] -= LR * dx[i]
            film_vec[film][i] -= LR * dx[DIM + i]
    if epoch % 40 == 0:
        print(epoch, round(total / len(triples), 4))
