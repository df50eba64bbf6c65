# verdict: not a network
# Dice game: roll until the sum is over 21 or you stop. When should you stop?
import random

random.seed(77)
results = {}
for stop_at in range(12, 22):
    wins = 0
    draws = 0
    for game in range(3000):
        me = 0
        while me < stop_at:
            me += random.randint(1, 6)
        bank = 0
        while bank < 17:
            bank += random.randint(1, 6)
        if me > 21:
            continue
        if bank > 21 or me > bank:
            wins += 1
        elif me == bank:
            draws += 1
    results[stop_at] = (wins + 0.5 * draws) / 3000
    print("stop at", stop_at, "score", round(results[stop_at], 4))

best = max(results, key=results.get)
print("best rule: stop at", best)
