# verdict: not a network
# Elo ratings of a chess club
import random

random.seed(5)
K = 24

strength = {"Ana": 1850, "Ben": 1700, "Cleo": 1620, "Dov": 1500, "Eva": 1410, "Finn": 1300}
rating = {name: 1500.0 for name in strength}


def expected(ra, rb):
    return 1 / (1 + 10 ** ((rb - ra) / 400))


names = list(strength)
for game in range(2500):
    a, b = random.sample(names, 2)
    target = 1 if random.random() < expected(strength[a], strength[b]) else 0
    output = expected(rating[a], rating[b])
    error = target - output
    delta = K * error
    rating[a] += delta
    rating[b] -= delta
    if game % 500 == 0:
        print("game", game, {n: round(r) for n, r in rating.items()})

print()
for n in sorted(rating, key=rating.get, reverse=True):
    print(f"{n:6s}{rating[n]:8.1f}   (true {strength[n]})")
