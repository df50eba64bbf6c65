# verdict: not a network
# simulated annealing for the travelling salesman
import math, random

random.seed(99)
n = 18
cities = [(random.random() * 100, random.random() * 100) for i in range(n)]

def length(tour):
    total = 0
    for i in range(n):
        x1, y1 = cities[tour[i]]
        x2, y2 = cities[tour[(i + 1) % n]]
        total += math.hypot(x2 - x1, y2 - y1)
    return total

tour = list(range(n))
random.shuffle(tour)
loss = length(tour)
best, best_loss = tour[:], loss
T = 50.0
alpha = 0.9993

iteration = 0
while T > 0.05:
    i, j = sorted(random.sample(range(n), 2))
    new = tour[:i] + tour[i:j + 1][::-1] + tour[j + 1:]
    new_loss = length(new)
    delta = new_loss - loss
    if delta < 0 or random.random() < math.exp(-delta / T):
        tour, loss = new, new_loss
        if loss < best_loss:
            best, best_loss = tour[:], loss
    T *= alpha
    iteration += 1
    if iteration % 1000 == 0:
        print("iter %5d   T %7.3f   loss %8.3f" % (iteration, T, loss))

print("best tour", best)
print("best loss", round(best_loss, 3))
