# verdict: wrong
# first wrong: derivative
# line: 15
# mistake: -
# why: a line through points: the slope's gradient lacks the factor x
heights = [1.5, 1.6, 1.7, 1.8, 1.9, 2.0]
weights = [5.1, 6.0, 6.6, 7.9, 8.4, 9.3]
slope, start = 0.3, -0.2
rate = 0.05
for turn in range(400):
    slope_step = start_step = 0.0
    for height, weight in zip(heights, weights):
        miss = slope * height + start - weight
        start_step += miss / len(heights)
        slope_step += miss / len(heights)
    slope -= rate * slope_step
    start -= rate * start_step
print(slope, start)
